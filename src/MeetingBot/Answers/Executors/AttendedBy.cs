using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>Of whom a question about attendance asks: units, posts, persons; each by every name it has.</summary>
internal static partial class AttendedBy
{
    private const double SaidInTitle = 0.7;

    public static List<IReadOnlyList<string>> In(Question question, MeetingEntry meeting)
    {
        if (question.Asked.Meeting.Sender is { } sender)
        {
            return [question.NamesOf(sender)];
        }

        var title = Plain.Of(meeting.Header.Title + meeting.Header.Body);
        return
        [
            .. question.Topic.Where(word => IsSomebody(word, meeting, title)).Select(word => question.NamesOf(word.Text)),
        ];
    }

    private static bool IsSomebody(QuestionWord word, MeetingEntry meeting, string title) =>
        word is { Class: not WordClass.Manner, AskedBefore: false }
        && !OfAttendance().IsMatch(word.Text)
        && Coverage.Of(word, title) <= SaidInTitle
        && !(word.Class == WordClass.Unit && meeting.Header.Body is { } body && BodyName.IsCalled(body, word.Text));

    /// <summary>Words that ask who came, and name nobody.</summary>
    [GeneratedRegex("^(請假|缺席|公出|公假|公差|出國|不在|出席|列席|參加|與會|人員|名單|單位|機關|代理|代為|代替|代表|代|派|來|去|沒來|未到|到|沒|沒到|會議|當天|那天|人|主持|主席|委員|實際上?|他|她|位|個)$")]
    public static partial Regex OfAttendance();
}
