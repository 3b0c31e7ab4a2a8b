/**
 * What every page shares: texts, forms and their errors, refusals and how they look.
 * Knows no feature.
 * A feature's own pages and texts live with the feature.
 */
package stet.web;
