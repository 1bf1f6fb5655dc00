/** Why something is not there by which others would come to this site: codes to scan, the code of frames. */
export const noAddress = "This copy of the site was built without the address at which it is published (SITE_URL).";
