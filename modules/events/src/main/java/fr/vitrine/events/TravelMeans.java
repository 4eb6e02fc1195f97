package fr.vitrine.events;

import fr.vitrine.partners.Coded;

/** How one gets from a stop to the next. */
public enum TravelMeans implements Coded {
    ON_FOOT("a-pied"),
    BICYCLE("velo"),
    CAR("voiture"),
    SHARED_CAR("covoiturage"),
    COACH("car"),
    TRAIN("train");

    private final String code;

    TravelMeans(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
