using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether a sentence is of the city, district or country that the question names: a missing place is as sure as a missing unit.
/// </summary>
internal static class PlaceFit
{
    public static bool IsElsewhere(Question question, Evidence evidence)
    {
        var asked = Places.In(Fold.Of(question.Text)).Where(place => IsName(question, place.At)).ToList();
        if (asked.Count == 0)
        {
            return false;
        }

        var near = evidence.WithAbove + evidence.Meeting.Title;
        return asked.Any(place => !place.Called.Any(called => Places.IsSaid(called, near)) && IsElsewhere(place.Called, near, evidence));
    }

    // Minutes of a city need not name it; where they name another one, it is that one's. What is told of one place without naming it is
    // named on the item, unless the sentence names another.
    private static bool IsElsewhere(IReadOnlyList<Place> asked, string near, Evidence evidence) =>
        asked.All(Places.IsCounty)
            ? Places.In(near).Any(named => named.Called.Any(Places.IsAtHome))
            : Places.In(Plain.Of(evidence.Quote)).Any()
                || !asked.Any(place => Places.IsSaid(place, evidence.Meeting.Scope(evidence.Passage)));

    // 鹿寮國小 speaks of no 寮國, nor 中國牌, for which minutes write 大陸廠牌, of the country.
    private static bool IsName(Question question, int at) => !question.Words.Any(word => word.End > at
        && (word.At < at || (word.At == at && word.Office.Count > 0 && !Places.IsName(word.Folded))));
}
