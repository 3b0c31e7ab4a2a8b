/**
 * What is looked at before anybody is asked who they are: hosts, addresses, headers, bodies on their way in, and requests
 * from other sites. Works on the routes of the server, ahead of all resources.
 * Knows no feature.
 */
package stet.door;
