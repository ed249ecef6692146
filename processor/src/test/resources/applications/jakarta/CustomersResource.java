package shop;

import dev.truce.Guarded;
import java.util.UUID;

public class CustomersResource implements CustomersApi {
    @Override
    @Guarded(Customer.class)
    public Customer createCustomer(Customer customer) {
        return customer;
    }

    @Override
    @Guarded(Customer.class)
    public Customer getCustomer(UUID customerId) {
        throw new UnsupportedOperationException();
    }
}
