package fr.vitrine.volunteers.hours;

/** Identifies an entry of hours. */
public record HoursId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
