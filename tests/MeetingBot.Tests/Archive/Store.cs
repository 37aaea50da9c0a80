using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tasks.Rulings;
using Microsoft.Extensions.Logging.Abstractions;

namespace MeetingBot.Tests.Archive;

/// <summary>One process's view of a store: what the contracts are about.</summary>
/// <param name="Sleep">Its timers stop, as when a machine is suspended; it may wake up and go on.</param>
/// <param name="Kill">It ends without a word to the store.</param>
internal sealed record Store(
    IMinutesArchive Minutes, IConversations Conversations, IQuestionLog Questions, IModelBudget Budget,
    IInbox Inbox, IOutbox Outbox, IPlaces Places, IFeedbackBook Feedback, ITranscripts Transcripts,
    IDutyBook Duties, INoticeBook Notices, ICalendarChanges Calendar, IAbsences Absences, IFeeds Feeds, IWays Ways, Action Sleep, Action Kill)
{
    /// <summary>What brings duties into step with the minutes, by a people file without anybody unless one is given.</summary>
    public DutySync Sync(TimeProvider clock, Roll? roll = null, IDutyBook? book = null, int atOnce = 100) =>
        new(Minutes, book ?? Duties, PeopleBook.Of(roll ?? Roll.Empty), new DayBook(Calendar), clock, NullLogger<DutySync>.Instance) { AtOnce = atOnce };
}
