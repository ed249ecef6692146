/** Reads Liquibase changelogs in XML, YAML, JSON and formatted SQL. */
@NullMarked
package dev.truce.processor.schema.liquibase;

import org.jspecify.annotations.NullMarked;
