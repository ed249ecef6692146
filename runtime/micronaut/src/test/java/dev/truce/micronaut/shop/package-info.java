/** An application on Micronaut and Hibernate. */
package dev.truce.micronaut.shop;
