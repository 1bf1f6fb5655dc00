import type { AnchorHTMLAttributes } from "react";

/** A link where there is somewhere to lead to; without an address its words alone. */
export function LinkTo({
  href,
  children,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string | undefined }) {
  if (href === undefined) return children;
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
