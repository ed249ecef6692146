package shop;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** As OpenAPI Generator writes it. */
@RequestMapping("${openapi.shop.base-path:/v1}")
public interface CustomersApi {
    String PATH_CREATE_CUSTOMER = "/customers";
    String PATH_GET_CUSTOMER = "/customers/{customerId}";

    @RequestMapping(
            method = RequestMethod.POST,
            value = CustomersApi.PATH_CREATE_CUSTOMER,
            produces = {"application/json"},
            consumes = {"application/json"})
    default ResponseEntity<Customer> createCustomer(@RequestBody Customer customer) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }

    @RequestMapping(
            method = RequestMethod.GET,
            value = CustomersApi.PATH_GET_CUSTOMER,
            produces = {"application/json"})
    default ResponseEntity<Customer> getCustomer(@PathVariable("customerId") UUID customerId) {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }

    @RequestMapping(
            method = RequestMethod.GET,
            value = CustomersApi.PATH_CREATE_CUSTOMER,
            produces = {"application/json"})
    default ResponseEntity<List<Customer>> listCustomers() {
        return new ResponseEntity<>(HttpStatus.NOT_IMPLEMENTED);
    }
}
