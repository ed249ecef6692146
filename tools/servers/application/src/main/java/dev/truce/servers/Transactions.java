package dev.truce.servers;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Runs work in transactions. The work flushes nothing: the database refuses a duplicate or a lost race at the commit. */
public interface Transactions {

    /**
     * Runs work in a transaction of its own.
     *
     * @param work reads and changes entities
     * @param <T> the type of the result
     * @return what the work returns
     */
    <T> T run(Function<EntityManager, T> work);
}
