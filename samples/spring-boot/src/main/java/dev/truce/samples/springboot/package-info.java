/** The sample API on Spring Boot, with one package for each resource: entity, repository, service, DTOs, mapper and controller. */
@NullMarked
package dev.truce.samples.springboot;

import org.jspecify.annotations.NullMarked;
