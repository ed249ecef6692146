package library.loan;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum LoanState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("overdue")
    OVERDUE,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("lost")
    LOST
}
