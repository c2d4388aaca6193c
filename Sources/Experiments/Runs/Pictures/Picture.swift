/// What the model makes of its data at one moment, as numbers that can be drawn.
public enum Picture: Codable, Equatable, Sendable {
    case fit(FitPicture)
    case map(MapPicture)
    case digits(DigitsPicture)
    case confusion(ConfusionPicture)
    case unit(UnitPicture)
    case landscape(LandscapePicture)
    case weights(WeightsPicture)
}
