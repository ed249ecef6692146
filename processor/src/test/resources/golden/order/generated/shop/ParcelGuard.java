package shop;

import dev.truce.runtime.ConflictException;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Guards the rules of {@link Parcel}. The constants are the rules: they return what the methods throw. */
@Generated("dev.truce.processor.GuardProcessor")
public final class ParcelGuard {
    public static final Lifecycle<Parcel.State> LIFECYCLE = Lifecycle.of(
                    ParcelProblem.ILLEGAL_TRANSITION, Parcel.State.class)
            .initial(Parcel.State.NEW, Parcel.State.AT_COUNTER)
            .transition("send", Parcel.State.IN_TRANSIT, Parcel.State.NEW)
            .transition("drop", Parcel.State.AT_COUNTER, Parcel.State.IN_TRANSIT)
            .transition("hand-over", Parcel.State.HANDED_OVER, Parcel.State.AT_COUNTER,
                    Parcel.State.IN_TRANSIT)
            .transition("return", Parcel.State.SENT_BACK, Parcel.State.NEW)
            .transition("return", Parcel.State.LOST, Parcel.State.IN_TRANSIT,
                    Parcel.State.AT_COUNTER)
            .transition("lose", Parcel.State.LOST, Parcel.State.NEW, Parcel.State.IN_TRANSIT,
                    Parcel.State.AT_COUNTER)
            .deletable(ParcelProblem.NOT_DELETABLE, Parcel.State.SENT_BACK, Parcel.State.LOST)
            .wireName(Parcel.State.NEW, "new")
            .wireName(Parcel.State.HANDED_OVER, "handed-over")
            .build();

    public static final TransitionRule<Parcel.State> SEND = LIFECYCLE.transition("send");

    public static final TransitionRule<Parcel.State> DROP = LIFECYCLE.transition("drop");

    public static final TransitionRule<Parcel.State> HAND_OVER = LIFECYCLE.transition("hand-over");

    public static final TransitionRule<Parcel.State> RETURN_PARCEL = LIFECYCLE.transition("return");

    public static final TransitionRule<Parcel.State> WRITE_OFF = LIFECYCLE.transition("lose");

    /** What integrations know of {@link Parcel}. */
    public static final ResourceContract<Parcel> CONTRACT = new Contract();

    private ParcelGuard() {}

    /**
     * Returns the state after send.
     *
     * @throws ConflictException if {@code current} is not NEW (409)
     */
    public static Parcel.State send(Parcel.State current) {
        if (current == Parcel.State.NEW) {
            return Parcel.State.IN_TRANSIT;
        }
        throw SEND.refusedFrom(current);
    }

    /** Whether send is legal in a state. */
    public static boolean canSend(Parcel.State current) {
        return current == Parcel.State.NEW;
    }

    /**
     * Returns the state after drop.
     *
     * @throws ConflictException if {@code current} is not IN_TRANSIT (409)
     */
    public static Parcel.State drop(Parcel.State current) {
        if (current == Parcel.State.IN_TRANSIT) {
            return Parcel.State.AT_COUNTER;
        }
        throw DROP.refusedFrom(current);
    }

    /** Whether drop is legal in a state. */
    public static boolean canDrop(Parcel.State current) {
        return current == Parcel.State.IN_TRANSIT;
    }

    /**
     * Returns the state after hand-over.
     *
     * @throws ConflictException if {@code current} is neither AT_COUNTER nor IN_TRANSIT (409)
     */
    public static Parcel.State handOver(Parcel.State current) {
        if (current == Parcel.State.AT_COUNTER || current == Parcel.State.IN_TRANSIT) {
            return Parcel.State.HANDED_OVER;
        }
        throw HAND_OVER.refusedFrom(current);
    }

    /** Whether hand-over is legal in a state. */
    public static boolean canHandOver(Parcel.State current) {
        return current == Parcel.State.AT_COUNTER || current == Parcel.State.IN_TRANSIT;
    }

    /**
     * Returns the state after return.
     *
     * @throws ConflictException if {@code current} is none of NEW, IN_TRANSIT, AT_COUNTER (409)
     */
    public static Parcel.State returnParcel(Parcel.State current) {
        if (current == Parcel.State.NEW) {
            return Parcel.State.SENT_BACK;
        }
        if (current == Parcel.State.IN_TRANSIT || current == Parcel.State.AT_COUNTER) {
            return Parcel.State.LOST;
        }
        throw RETURN_PARCEL.refusedFrom(current);
    }

    /** Whether return is legal in a state. */
    public static boolean canReturnParcel(Parcel.State current) {
        return current == Parcel.State.NEW || current == Parcel.State.IN_TRANSIT
                || current == Parcel.State.AT_COUNTER;
    }

    /**
     * Returns the state after lose.
     *
     * @throws ConflictException if {@code current} is none of NEW, IN_TRANSIT, AT_COUNTER (409)
     */
    public static Parcel.State writeOff(Parcel.State current) {
        if (current == Parcel.State.NEW || current == Parcel.State.IN_TRANSIT
                || current == Parcel.State.AT_COUNTER) {
            return Parcel.State.LOST;
        }
        throw WRITE_OFF.refusedFrom(current);
    }

    /** Whether lose is legal in a state. */
    public static boolean canWriteOff(Parcel.State current) {
        return current == Parcel.State.NEW || current == Parcel.State.IN_TRANSIT
                || current == Parcel.State.AT_COUNTER;
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Parcel.State current) {
        return LIFECYCLE.allowedFrom(current);
    }

    /**
     * Returns the requested state where it is the current one or a transition leads to it.
     *
     * @throws ConflictException if not (409)
     */
    public static Parcel.State change(Parcel.State current, Parcel.@Nullable State requested) {
        return LIFECYCLE.change(current, requested);
    }

    /**
     * Checks the state of a new parcel.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkInitial(Parcel.@Nullable State state) {
        LIFECYCLE.checkInitial(state);
    }

    /**
     * Checks that a state allows to delete the parcel.
     *
     * @throws ConflictException if not (409)
     */
    public static void checkDeletable(Parcel.State current) {
        LIFECYCLE.checkDeletable(current);
    }

    /** The type of {@link #CONTRACT}. */
    public static final class Contract extends ResourceContract<Parcel> {
        /** For {@code ServiceLoader}; others use {@link #CONTRACT}. */
        public Contract() {
            super(Parcel.class, "parcel", ParcelProblem.values(), null, LIFECYCLE);
        }
    }
}
