package bank;

import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.time.DayOfWeek;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Checks the rules of {@link Naming}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
final class NamingGuard {
    public static final UniqueRule DAY_OF_WEEK_ROOM_NUMBER = UniqueRule.of(NamingProblem.DUPLICATE_DAY_OF_WEEK_ROOM_NUMBER,
            Disclosure.VALUE, "dayOfWeek", "roomNumber")
            .withJsonNames("day_of_week", "roomNumber")
            .withColumns("dayOfWeek", "room_no");

    public static final UniqueRule MAIL = UniqueRule.of(NamingProblem.DUPLICATE_MAIL,
            Disclosure.VALUE, "mail")
            .withJsonNames("e-mail");

    /** Describes {@link Naming} to integrations. */
    public static final ResourceContract<Naming> CONTRACT = new Contract();

    private NamingGuard() {}

    /** Returns the conflict with another naming that has the same dayOfWeek and roomNumber. */
    public static Duplicate duplicateDayOfWeekRoomNumber(@Nullable DayOfWeek dayOfWeek,
            long roomNumber) {
        return DAY_OF_WEEK_ROOM_NUMBER.duplicateOf(dayOfWeek, roomNumber);
    }

    /** Returns the conflict with another naming that has the same mail. */
    public static Duplicate duplicateMail(@Nullable Object mail) {
        return MAIL.duplicate(mail);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Naming> {
        public Contract() {
            super(Naming.class, "naming", NamingProblem.values(), null, null,
                    DAY_OF_WEEK_ROOM_NUMBER, MAIL);
        }
    }
}
