/** Races at every isolation level on two instances. */
package dev.truce.samples.springboot.load;
