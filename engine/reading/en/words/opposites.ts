/** Words that exclude each other: two sentences of which each has one of a line's words, and not the other's, are not said to agree. */
export const opposites: readonly (readonly [string, string])[] = (
  "convict:acquit guilty:innocent convict:clear guilty:acquit open:close reopen:close rise:fall increase:decrease accept:reject confirm:deny " +
  "admit:deny approve:reject legal:illegal lawful:unlawful true:false survive:die alive:dead support:oppose allow:ban win:lose " +
  "begin:end safe:dangerous free:jail release:detain succeed:fail found:missing hit:miss first:last north:south east:west before:after"
)
  .split(" ")
  .map((line) => line.split(":") as [string, string]);
