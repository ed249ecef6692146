package dev.truce.spring.failure;

import dev.truce.jdbc.ConstraintTranslator;

/** Gives the translator of violated constraints, which is made when all tables exist. */
@FunctionalInterface
public interface TranslatorSource {

    /**
     * The translator.
     *
     * @return the application's own where it has one
     */
    ConstraintTranslator translator();
}
