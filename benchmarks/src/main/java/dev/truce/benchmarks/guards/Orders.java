package dev.truce.benchmarks.guards;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Hand-written guards: what a generator could emit, in four shapes. */
public final class Orders {
    private Orders() {}

    private static final int[] MASK = {
        1 << 1 | 1 << 5, // PENDING    -> PROCESSING, CANCELLED
        1 << 2 | 1 << 5, // PROCESSING -> SHIPPED, CANCELLED
        1 << 3, // SHIPPED    -> DELIVERED
        1 << 4, // DELIVERED  -> RETURNED
        0, // RETURNED   (terminal)
        0, // CANCELLED  (terminal)
    };

    /** The same table as one constant: bit (from * 8 + to). Fits up to 8 states. */
    private static final long PACKED = 0x22L | 0x24L << 8 | 0x08L << 16 | 0x10L << 24;

    private static final Map<OrderState, EnumSet<OrderState>> TABLE = new EnumMap<>(OrderState.class);

    /** Allowed targets by current state, ready for error objects. */
    private static final Map<OrderState, Set<OrderState>> ALLOWED = new EnumMap<>(OrderState.class);

    private static final Outcome.Rejected[] CACHED = new Outcome.Rejected[64];

    static {
        OrderState[] all = OrderState.values();
        for (OrderState from : all) {
            EnumSet<OrderState> targets = EnumSet.noneOf(OrderState.class);
            for (OrderState to : all) {
                if (byMask(from, to)) {
                    targets.add(to);
                }
            }
            TABLE.put(from, targets);
            ALLOWED.put(from, Set.copyOf(targets));
        }
        for (OrderState from : all) {
            for (OrderState to : all) {
                CACHED[from.ordinal() << 3 | to.ordinal()] = new Outcome.Rejected(from, to, allowed(from));
            }
        }
    }

    public static Set<OrderState> allowed(OrderState from) {
        return ALLOWED.get(from);
    }

    public static boolean byMask(OrderState from, OrderState to) {
        return (MASK[from.ordinal()] >>> to.ordinal() & 1) != 0;
    }

    public static boolean byPacked(OrderState from, OrderState to) {
        return (PACKED >>> (from.ordinal() << 3 | to.ordinal()) & 1) != 0;
    }

    public static boolean bySwitch(OrderState from, OrderState to) {
        return switch (from) {
            case PENDING -> to == OrderState.PROCESSING || to == OrderState.CANCELLED;
            case PROCESSING -> to == OrderState.SHIPPED || to == OrderState.CANCELLED;
            case SHIPPED -> to == OrderState.DELIVERED;
            case DELIVERED -> to == OrderState.RETURNED;
            case RETURNED, CANCELLED -> false;
        };
    }

    public static boolean byEnumMap(OrderState from, OrderState to) {
        return TABLE.get(from).contains(to);
    }

    /** Returned value, new object per rejection. */
    public static Outcome tryTransit(OrderState from, OrderState to) {
        return byMask(from, to) ? new Outcome.Moved(to) : new Outcome.Rejected(from, to, allowed(from));
    }

    /** Returned value, rejection objects precomputed (they depend on from and to only). */
    public static Outcome.Rejected cachedRejection(OrderState from, OrderState to) {
        return byMask(from, to) ? null : CACHED[from.ordinal() << 3 | to.ordinal()];
    }

    public static OrderState transitOrThrow(OrderState from, OrderState to, boolean withTrace) {
        if (byMask(from, to)) {
            return to;
        }
        throw new InvalidTransition(from, to, allowed(from), withTrace);
    }

    public static OrderState enumMapOrThrow(OrderState from, OrderState to) {
        if (byEnumMap(from, to)) {
            return to;
        }
        throw new InvalidTransition(from, to, TABLE.get(from), true);
    }
}
