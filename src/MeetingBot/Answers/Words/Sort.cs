using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>
/// What has values of its own look: a colour, a day of the week, a grade. Minutes give the value (橘色) and seldom say what it is one of
/// (顏色).
/// </summary>
/// <param name="Names">What it is called.</param>
/// <param name="Values">How its values look; null where the gazetteer knows them.</param>
/// <param name="IsClosed">Nothing else is one: without such a value nothing of it is told.</param>
internal sealed record Sort(IReadOnlyList<string> Names, Regex? Values, bool IsClosed)
{
    public bool IsIn(string sentence) => Values?.IsMatch(sentence) ?? Places.In(Plain.Of(sentence)).Any();

    public bool IsCalled(string word) => Names.Contains(word) || Names.Contains(word + '幾');
}
