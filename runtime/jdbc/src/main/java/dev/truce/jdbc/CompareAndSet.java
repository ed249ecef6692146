package dev.truce.jdbc;

import dev.truce.runtime.ResourceContract;

/**
 * Writes rows of a resource's table only while they are as they were read: compare-and-set. The database compares key, scope,
 * version and state in the statement that writes, so that of two requests at once one wins, whatever both have checked before.
 */
public final class CompareAndSet {

    private final RowTarget target;

    private CompareAndSet(RowTarget target) {
        this.target = target;
    }

    /**
     * Creates the writes of a resource.
     *
     * @param contract the resource's contract
     * @param dialect the database
     * @return the writes
     * @throws IllegalArgumentException if the contract has no table or no key, or a persistence provider writes its rows
     */
    public static CompareAndSet of(ResourceContract<?> contract, Dialect dialect) {
        return new CompareAndSet(new RowTarget(contract, dialect));
    }

    /**
     * Begins an update of one row.
     *
     * @param key the value of each key column, in their order
     * @return an update that changes nothing yet
     * @throws IllegalArgumentException if there are more or fewer values than key columns
     */
    public ConditionalUpdate update(Object... key) {
        return new ConditionalUpdate(target, RowCondition.ofKey(target, key));
    }

    /**
     * Begins a delete of one row, which is possible in the states only that the resource's lifecycle allows.
     *
     * @param key the value of each key column, in their order
     * @return a delete
     * @throws IllegalArgumentException if there are more or fewer values than key columns
     * @throws IllegalStateException if the resource is soft-deleted, or it is not known how its state is stored
     */
    public ConditionalDelete delete(Object... key) {
        target.checkDeletable();
        return new ConditionalDelete(target, RowCondition.ofKey(target, key).in(target.deletableStates()));
    }
}
