namespace MeetingBot.Dialogue.Duties;

/// <summary>A command about one duty: 延到 57 12/31 因為等候廠商.</summary>
/// <param name="Number">Null where it was left out.</param>
/// <param name="Request">Of 57-2 the 2.</param>
/// <param name="Rest">What else was said: a day, a unit, a reason.</param>
internal sealed record DutyOrder(DutyVerb Verb, long? Number, int? Request, string Rest)
{
    /// <summary>How it is said, the number after its word.</summary>
    public static string Said(DutyVerb verb, long number, string rest = "") =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DutyWords.Name(verb)} {number} {rest}").TrimEnd();
}
