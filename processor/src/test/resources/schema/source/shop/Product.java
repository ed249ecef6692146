package shop;

import dev.truce.ApiResource;
import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;

@ApiResource(table = "public.products")
record Product(
        long id,
        @Unique String sku,
        @Unique String ean,
        @Versioned(required = false) long version,
        @StateTransitions(
                initial = "DRAFT",
                terminal = "REMOVED",
                value = {
                    @Transition(name = "list", from = "DRAFT", to = "LISTED"),
                    @Transition(name = "archive", from = "LISTED", to = "ARCHIVED"),
                    @Transition(name = "remove", from = "*", to = "REMOVED"),
                })
        State state) {

    enum State {
        DRAFT,
        LISTED,
        ARCHIVED,
        REMOVED
    }
}
