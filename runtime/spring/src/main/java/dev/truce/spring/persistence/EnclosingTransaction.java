package dev.truce.spring.persistence;

/** A transaction that encloses a request, whose answer is sent only if the transaction commits. */
public interface EnclosingTransaction {

    /** Sends what an entity manager holds back to the database, which raises versions and violates constraints. */
    void flush();
}
