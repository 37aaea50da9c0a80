using System.Globalization;

namespace MeetingBot.Bench.Bars;

/// <summary>A figure and what it must reach.</summary>
/// <param name="Limit">The most, or the least, that it may be.</param>
/// <param name="Value">Null where it could not be measured.</param>
internal sealed record Bar(string What, double? Value, string Unit, double Limit, bool IsLeast = false)
{
    public bool IsMissed => Value is { } value && (IsLeast ? value < Limit : value > Limit);

    public override string ToString()
    {
        var value = Value is { } measured ? string.Create(CultureInfo.InvariantCulture, $"{measured:0.##} {Unit}") : "-";
        var limit = string.Create(CultureInfo.InvariantCulture, $"{(IsLeast ? "at least" : "at most")} {Limit:0.##} {Unit}");
        return $"{What,-64} {value,12}   {limit,-18} {(Value is null ? "not measured" : IsMissed ? "MISSED" : "met")}";
    }
}
