/**
 * How far people who rated the same claims agree: counts, Cohen's kappa, Krippendorff's alpha and its interval.
 * Each figure is computed as its paper says and tested against the examples printed there; where the ratings cannot tell,
 * there is no figure.
 * The page shows them of the independent second verdicts, as given, and of none that is still asked for.
 */
package stet.agreement;
