package shop.customers;

import dev.truce.Guarded;
import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.customers.api.CustomerDto;
import shop.customers.api.CustomersApiDelegate;

/** Implements a generated delegate, which the generated controller calls. */
@Service
class CustomerService implements CustomersApiDelegate {
    private final JdbcClient database;

    CustomerService(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional
    @Guarded(Customer.class)
    public ResponseEntity<CustomerDto> updateCustomer(Long id, CustomerDto sent, String ifMatch) {
        Customer customer = database.sql("SELECT * FROM customers WHERE id = ?").param(id).query(Customer.class).single();
        CustomerGuard.requireVersion(IfMatch.valueOf(ifMatch), customer.version());
        database.sql("UPDATE customers SET email = ?, version = version + 1 WHERE id = ? AND version = ?")
                .params(sent.getEmail(), id, customer.version())
                .update();
        return ResponseEntity.ok().eTag(EntityTag.of(customer.version() + 1).toString()).body(sent);
    }
}
