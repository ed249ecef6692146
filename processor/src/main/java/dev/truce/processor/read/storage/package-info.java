/** Reads how JPA and Hibernate store a resource: its table, columns and converted states. */
@NullMarked
package dev.truce.processor.read.storage;

import org.jspecify.annotations.NullMarked;
