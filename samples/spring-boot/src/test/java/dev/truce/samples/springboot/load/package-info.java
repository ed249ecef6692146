/** Many clients at once: races at every isolation level on two instances, and outages. */
package dev.truce.samples.springboot.load;
