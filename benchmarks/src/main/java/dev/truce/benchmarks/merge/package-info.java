/** Merging conflicts into a large OpenAPI document, beside reading it with swagger-parser. */
package dev.truce.benchmarks.merge;
