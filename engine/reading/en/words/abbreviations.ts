/** Words before a full stop that is part of them: the sentence always goes on. */
export const neverLast: readonly string[] = (
  "mr mrs ms mx dr prof sr sra gen maj brig col lt sgt cpl capt cmdr adm pvt pfc rep sen gov pres hon rev fr st ste mt " +
  "ft vs supt insp det cllr atty ald amb spc msgr asst assoc dept univ fig approx e.g i.e cf viz messrs sheik"
).split(" ");

/** Abbreviations that may end a sentence: it ends if what follows begins one. */
export const maybeLast: readonly string[] = (
  "inc corp ltd co plc llc bros jr etc al no nos vol pp ave blvd rd hwy jan feb mar apr jun jul aug sept sep oct nov dec " +
  "mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn " +
  "miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo km kg mi lb lbs oz min sec hr hrs est esq"
).split(" ");
