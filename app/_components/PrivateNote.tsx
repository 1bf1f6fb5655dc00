/** That something of what is shown is not published; nothing where all of it is. */
export function PrivateNote({ of }: { of: readonly { readonly private: boolean }[] }) {
  if (!of.some((shown) => shown.private)) return null;
  return (
    <p className="remark">
      Private: only on this machine; <code>npm run build</code> leaves it out.
    </p>
  );
}
