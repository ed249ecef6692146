package dev.truce.processor.model;

/**
 * A JPA converter that applies itself to every attribute of a type.
 *
 * @param type the converter
 * @param attribute the type that it converts
 */
public record AutoConverter(ClassRef type, ClassRef attribute) {}
