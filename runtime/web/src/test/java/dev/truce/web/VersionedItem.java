package dev.truce.web;

import dev.truce.Resolution;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.VersionRule;

/** A resource that has a version and no other rule, as tests of this package need one. */
record VersionedItem(long version) {

    /** Returns the contracts of an application that has this resource alone. */
    static Contracts contracts() {
        return Contracts.of(new Contract());
    }

    private enum Types implements ProblemType {
        ITEM_PRECONDITION_FAILED(412),
        STALE_ITEM(409);

        private final ProblemDefinition definition;

        Types(int status) {
            this.definition = ProblemDefinition.of(
                    ProblemStyle.DEFAULT,
                    "item",
                    "/problems/" + name(),
                    name(),
                    status,
                    "Item",
                    Resolution.REFETCH,
                    "Read it again.");
        }

        @Override
        public ProblemDefinition definition() {
            return definition;
        }
    }

    private static final class Contract extends ResourceContract<VersionedItem> {

        Contract() {
            super(
                    VersionedItem.class,
                    "item",
                    Types.values(),
                    VersionRule.of(Types.ITEM_PRECONDITION_FAILED, Types.STALE_ITEM),
                    null);
            table("items", "id");
        }
    }
}
