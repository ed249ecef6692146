package bench.p__G;

import dev.truce.StateTransitions;
import dev.truce.Transition;
import dev.truce.Unique;
import dev.truce.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Order __N. */
public class Order__N {
    private UUID id;
    @Unique private String number;
    @Unique private String customerEmail;
    private BigDecimal total;
    private int quantity;
    @Versioned private long version;
    private Instant createdAt;
    @StateTransitions(initial = "DRAFT", terminal = {"DELIVERED", "CANCELLED"}, value = {
        @Transition(name = "place", from = "DRAFT", to = "PLACED"),
        @Transition(name = "pay", from = "PLACED", to = "PAID"),
        @Transition(name = "ship", from = "PAID", to = "SHIPPED"),
        @Transition(name = "deliver", from = "SHIPPED", to = "DELIVERED"),
        @Transition(name = "cancel", from = {"DRAFT", "PLACED", "PAID"}, to = "CANCELLED"),
    })
    private OrderState__N state;

    public UUID getId() { return id; }
    public void setId(UUID v) { this.id = v; }
    public String getNumber() { return number; }
    public void setNumber(String v) { this.number = v; }
    public String getCustomerEmail() { return customerEmail; }
    public void setCustomerEmail(String v) { this.customerEmail = v; }
    public BigDecimal getTotal() { return total; }
    public void setTotal(BigDecimal v) { this.total = v; }
    public int getQuantity() { return quantity; }
    public void setQuantity(int v) { this.quantity = v; }
    public long getVersion() { return version; }
    public void setVersion(long v) { this.version = v; }
    public Instant getCreatedAt() { return createdAt; }
    public void setCreatedAt(Instant v) { this.createdAt = v; }
    public OrderState__N getState() { return state; }
    public void setState(OrderState__N v) { this.state = v; }
}
