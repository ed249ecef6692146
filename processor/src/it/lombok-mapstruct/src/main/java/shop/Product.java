package shop;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import lombok.AllArgsConstructor;
import lombok.Data;
import lombok.NoArgsConstructor;

@Data
@NoArgsConstructor
@AllArgsConstructor
public class Product {
    private Long id;

    @Unique
    private String sku;

    @Versioned
    private Long version;

    @StateTransitions(
            initial = "DRAFT",
            terminal = "RETIRED",
            value = {
                @Transition(name = "publish", from = "DRAFT", to = "PUBLISHED"),
                @Transition(name = "retire", from = "PUBLISHED", to = "RETIRED"),
            })
    private Status status;

    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }
}
