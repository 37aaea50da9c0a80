namespace MeetingBot.Answers.Passages;

/// <summary>
/// The bars of the evidence gate: an answer is given only when the words that carry the question are said by the passage, or by what it
/// stands under. Tuned on questions with known answers; GateCurveTests shows the curve.
/// </summary>
/// <param name="Score">The least share of the question's weight that must be said.</param>
/// <param name="Here">The least share that the passage itself must say.</param>
/// <param name="MissingThings">The most of what it is about that may be missing, by weight.</param>
internal sealed record Gate(double Score, double Here, double MissingThings)
{
    public static Gate Tuned { get; } = new(0.57, 0.35, 0.51);
}
