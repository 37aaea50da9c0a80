using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Dialogue.Office;

/// <summary>Whose absence is spoken of.</summary>
internal abstract record Absentee
{
    private const int MostChoices = 5;

    private Absentee()
    {
    }

    public sealed record Found(Person Person) : Absentee;

    /// <summary>Nobody, one of several, or somebody for whom the asker may not speak.</summary>
    public sealed record Refused(Message Why) : Absentee;

    /// <param name="who">A name or an id; empty for oneself.</param>
    /// <param name="rest">What else was said, to be said again of the one that is chosen.</param>
    public static Absentee Of(Turn turn, string who, OfficeToday office, string rest)
    {
        var found = who.Length == 0 ? [turn.Person] : turn.Roll.People.Where(person => person.Id == who || Fold.Name(person.Name) == Fold.Name(who)).ToList();
        return found switch
        {
            [] => new Refused(new($"名冊裡找不到「{who}」，請寫姓名全名，例如「王小明 請假 12/25」。")),
            [{ IsKnown: false }] => new Refused(new("名冊裡還沒有您的帳號，所以沒有辦法登記請假。請洽管理者。")),
            [var person] when MayFor(turn.Person, person, office) => new Found(person),
            [var person] => new Refused(new($"替別人登記請假或銷假，要由主管或管理者來做；{person.DisplayName}也可以自己跟我說「請假」。")),
            _ => new Refused(new($"名冊裡有 {found.Count} 位「{who}」，請問是哪一位？")
            {
                Buttons = [.. found.Take(MostChoices).Select(person => new Button($"{person.Name}（{string.Join('、', person.Units)}）", $"{person.Id} {rest}"))],
            }),
        };
    }

    private static bool MayFor(Person who, Person person, OfficeToday office) =>
        who.Id == person.Id || who.IsAdmin || Standing.Leads(who, new(person.Id, person.DisplayName, true), office);
}
