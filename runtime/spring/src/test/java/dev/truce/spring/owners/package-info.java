/** Owners and their pets: answers that show more than their version covers, or in several media types. */
package dev.truce.spring.owners;
