package api;

import dev.truce.Disclosure;
import dev.truce.runtime.Duplicate;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import javax.annotation.processing.Generated;

/** Checks the rules of {@link Wide}. Its constants are these rules. */
@Generated("dev.truce.processor.GuardProcessor")
public final class WideGuard {
    public static final UniqueRule A_B_C_D_E_F_G_H_I_J_K = UniqueRule.of(WideProblem.DUPLICATE_A_B_C_D_E_F_G_H_I_J_K,
            Disclosure.VALUE, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");

    /** Describes {@link Wide} to integrations. */
    public static final ResourceContract<Wide> CONTRACT = new Contract();

    private WideGuard() {}

    /**
     * Returns the conflict with another wide that has the same a and b and c and d and e and f and g and h and i and j and k.
     */
    public static Duplicate duplicateABCDEFGHIJK(int a, int b, int c, int d, int e, int f, int g,
            int h, int i, int j, int k) {
        return A_B_C_D_E_F_G_H_I_J_K.duplicateOf(a, b, c, d, e, f, g, h, i, j, k);
    }

    /** The type of {@link #CONTRACT}. Public for {@code ServiceLoader}. */
    public static final class Contract extends ResourceContract<Wide> {
        public Contract() {
            super(Wide.class, "wide", WideProblem.values(), null, null, A_B_C_D_E_F_G_H_I_J_K);
        }
    }
}
