using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;

namespace MeetingBot.Tasks.Rulings;

/// <summary>Whose a directive is, by the people file: units as it calls them, else all of the meeting's body.</summary>
internal sealed partial class WhoseIs(Roll roll, Owners owners)
{
    /// <returns>Doubt: why nobody can be asked; null when somebody can.</returns>
    public (Ownership Owners, string? Doubt) Read(Directive directive, string? body)
    {
        var named = directive.Owners.Zip(directive.Units, (written, meant) => Find(meant ?? written, body)).ToList();

        // Who is named first leads. 資訊局會同得標廠商 is 資訊局's, 水利處會同各區公所 is 水利處's; 各局處提供資訊局彙整 is for all.
        if (named.OfType<Unit>().Any() && (named[0] is not null || directive.Audience is null or Audience.Units))
        {
            return (new Ownership.Units([.. named.OfType<Unit>().Select(unit => unit.Name).Distinct(StringComparer.Ordinal)]), null);
        }

        if (AudienceOf(directive) is { } audience && directive.Owners.All(owner => !Outside().IsMatch(owner)))
        {
            Ownership all = audience switch
            {
                Audience.AllStaff => new Ownership.Staff(body ?? ""),
                Audience.AllAgencies => new Ownership.AllAgencies(body ?? ""),
                _ => new Ownership.AllUnits(body ?? ""),
            };
            return (all, owners.Of(all).Count > 0 ? null : $"名冊裡找不到「{body ?? "（紀錄沒有寫明機關）"}」所屬的單位或同仁，無法確定由誰辦理。");
        }

        return directive.Owners.Count == 0
            ? (new Ownership.Nobody(), "紀錄沒有寫明由誰辦理。")
            : (new Ownership.Units(directive.Owners), $"名冊裡沒有「{string.Join('、', directive.Owners)}」，無法確定由誰辦理。");
    }

    // Two agencies may each have a 秘書室: the body's own comes first.
    private Unit? Find(string name, string? body)
    {
        var own = owners.Body(body);
        return Own().IsMatch(name)
            ? own
            : (own is null ? null : roll.UnitsAbove(own.Name).Select(above => roll.FindUnit(above.Name + name)).FirstOrDefault(unit => unit is not null)) ?? roll.FindUnit(name);
    }

    private static Audience? AudienceOf(Directive directive) =>
        directive.Audience is { } audience and not Audience.Units
            ? directive.Owners.Any(Staff().IsMatch) ? Audience.AllStaff : audience
            : null;

    [GeneratedRegex("^本[府局處會院所校署中心]+$")]
    private static partial Regex Own();

    [GeneratedRegex("(同仁|員工|職員|教職員生?|人員)$")]
    private static partial Regex Staff();

    // Whom minutes speak to that are not of the office: nobody of the office is reminded in their place.
    [GeneratedRegex("廠商|承商|包商|公司|業者|里長|民眾|市民|志工隊?|各隊|家長|委員|管線")]
    private static partial Regex Outside();
}
