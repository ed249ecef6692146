/** Writes of orders, in the ways in which services make their answers before Hibernate has written. */
package dev.truce.spring.writes;
