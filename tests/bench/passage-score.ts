/** The weight of the articles' likeness beside that of the sentences. Fitted on ECB+ train (.3 and .6 tried). */
const articlesFactor = 0.6;

/**
 * How likely two sentences tell of the same event, 0 to 1, from their own likeness and that of their articles among a
 * shelf's (`groupIncidents`): it sorts pairs from many articles.
 */
export function passageScore(sentences: number, articles: number): number {
  return (sentences + articlesFactor * articles) / (1 + articlesFactor);
}
