/**
 * How far people who rated the same claims agree: counts, Cohen's kappa, Krippendorff's alpha and its interval.
 * Each figure is computed as its paper says and tested against the examples printed there.
 * Where the ratings cannot tell, there is no figure.
 */
package stet.agreement;
