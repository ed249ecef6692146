/** An application on Jersey and Hibernate. */
package dev.truce.jakarta.shop;
