package bench.p__G;

import dev.truce.Guarded;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Orders __N: annotated controller. */
public class OrderController__N {
    private final Map<UUID, Order__N> store = new ConcurrentHashMap<>();

    /** Create an order. */
    @Guarded(value = Order__N.class, method = "POST", path = "/orders__N")
    public Order__N create(Order__N body) { store.put(body.getId(), body); return body; }

    /** Fetch an order. */
    @Guarded(value = Order__N.class, method = "GET", path = "/orders__N/{id}")
    public Order__N get(UUID id) { return store.get(id); }

    /** Replace an order. */
    @Guarded(value = Order__N.class, method = "PUT", path = "/orders__N/{id}")
    public Order__N update(UUID id, String ifMatch, Order__N body) { store.put(id, body); return body; }

    /** Cancel an order. */
    @Guarded(value = Order__N.class, method = "POST", path = "/orders__N/{id}/cancel", transition = "cancel")
    public Order__N cancel(UUID id) {
        Order__N o = store.get(id);
        o.setState(OrderState__N.CANCELLED);
        return o;
    }

    /** Delete an order. */
    @Guarded(value = Order__N.class, method = "DELETE", path = "/orders__N/{id}")
    public void delete(UUID id) { store.remove(id); }
}
