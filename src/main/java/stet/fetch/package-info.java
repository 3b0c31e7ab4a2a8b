/**
 * Pages and documents fetched from the web for a desk, without lending anybody the desk's own place in a network.
 * Whatever address was typed or is led on to, only public ones are connected to, exactly those that were checked.
 * Whatever the other side does, a fetch ends in time and within its size: as {@link stet.fetch.Fetched}, or refused in words.
 */
package stet.fetch;
