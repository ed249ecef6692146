package shop;

import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.TransitionRule;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Parcel}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class ParcelGuard {
    public static final Lifecycle<Parcel.State> LIFECYCLE = Lifecycle.of(ParcelProblem.ILLEGAL_TRANSITION,
            Parcel.State.class)
            .initial(Parcel.State.NEW, Parcel.State.AT_COUNTER)
            .any(Parcel.State.NEW, Parcel.State.IN_TRANSIT, Parcel.State.AT_COUNTER)
            .transition("send", Parcel.State.IN_TRANSIT, Parcel.State.NEW)
            .transition("drop", Parcel.State.AT_COUNTER, Parcel.State.IN_TRANSIT)
            .transition("hand-over", Parcel.State.HANDED_OVER, Parcel.State.AT_COUNTER,
                    Parcel.State.IN_TRANSIT)
            .transition("return", Parcel.State.SENT_BACK, Parcel.State.NEW)
            .transition("return", Parcel.State.LOST, Parcel.State.IN_TRANSIT,
                    Parcel.State.AT_COUNTER)
            .transitionFromAny("lose", Parcel.State.LOST)
            .deletable(ParcelProblem.NOT_DELETABLE, Parcel.State.SENT_BACK, Parcel.State.LOST)
            .wireName(Parcel.State.NEW, "new")
            .wireName(Parcel.State.HANDED_OVER, "handed-over")
            .build();

    public static final TransitionRule<Parcel.State> SEND = LIFECYCLE.transition("send");

    public static final TransitionRule<Parcel.State> DROP = LIFECYCLE.transition("drop");

    public static final TransitionRule<Parcel.State> HAND_OVER = LIFECYCLE.transition("hand-over");

    public static final TransitionRule<Parcel.State> RETURN_PARCEL = LIFECYCLE.transition("return");

    public static final TransitionRule<Parcel.State> WRITE_OFF = LIFECYCLE.transition("lose");

    /** Describes {@link Parcel} to integrations. */
    public static final ResourceContract<Parcel> CONTRACT = new Contract();

    private ParcelGuard() {}

    /** Returns the state after send. Throws a 409 unless the state is NEW. */
    public static Parcel.State send(Parcel.State current) {
        return SEND.fire(current);
    }

    public static Parcel.State send(Parcel parcel) {
        return send(parcel.getState());
    }

    /** Returns the state after drop. Throws a 409 unless the state is IN_TRANSIT. */
    public static Parcel.State drop(Parcel.State current) {
        return DROP.fire(current);
    }

    public static Parcel.State drop(Parcel parcel) {
        return drop(parcel.getState());
    }

    /** Returns the state after hand-over. Throws a 409 unless the state is AT_COUNTER or IN_TRANSIT. */
    public static Parcel.State handOver(Parcel.State current) {
        return HAND_OVER.fire(current);
    }

    public static Parcel.State handOver(Parcel parcel) {
        return handOver(parcel.getState());
    }

    /** Returns the state after return. Throws a 409 unless the state is one of NEW, IN_TRANSIT, AT_COUNTER. */
    public static Parcel.State returnParcel(Parcel.State current) {
        return RETURN_PARCEL.fire(current);
    }

    public static Parcel.State returnParcel(Parcel parcel) {
        return returnParcel(parcel.getState());
    }

    /** Returns the state after lose. Throws a 409 unless the state is one of NEW, IN_TRANSIT, AT_COUNTER. */
    public static Parcel.State writeOff(Parcel.State current) {
        return WRITE_OFF.fire(current);
    }

    public static Parcel.State writeOff(Parcel parcel) {
        return writeOff(parcel.getState());
    }

    /** Returns the names of the transitions that are legal in a state. */
    public static List<String> allowedFrom(Parcel.State current) {
        return LIFECYCLE.allowedFrom(current);
    }

    public static List<String> allowedFrom(Parcel parcel) {
        return allowedFrom(parcel.getState());
    }

    /** Returns the requested state if it is the current one or a transition leads to it, else throws a 409. */
    public static Parcel.State change(Parcel.State current, Parcel.@Nullable State requested) {
        return LIFECYCLE.change(current, requested);
    }

    public static Parcel.State change(Parcel parcel, Parcel.@Nullable State requested) {
        return change(parcel.getState(), requested);
    }

    /** Throws a 409 unless a new parcel may have the state. */
    public static void checkInitial(Parcel.@Nullable State state) {
        LIFECYCLE.checkInitial(state);
    }

    /** Throws a 409 unless the parcel may be deleted in the state. */
    public static void checkDeletable(Parcel.State current) {
        LIFECYCLE.checkDeletable(current);
    }

    public static void checkDeletable(Parcel parcel) {
        checkDeletable(parcel.getState());
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Parcel> {
        public Contract() {
            super(Parcel.class, "parcel", ParcelProblem.values(), null, LIFECYCLE);
        }
    }
}
