package shop;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application whose interfaces openapi-generator writes. */
@SpringBootApplication
public class Shop {}
