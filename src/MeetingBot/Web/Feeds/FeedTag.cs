using MeetingBot.Reminders.Feeds;
using Microsoft.Net.Http.Headers;

namespace MeetingBot.Web.Feeds;

/// <summary>What a calendar was when it was last written.</summary>
/// <param name="From">It is the same as long as these are.</param>
/// <param name="Since">When it was first seen like this, in whole seconds, as HTTP tells it.</param>
internal sealed record FeedTag(FeedDuties From, EntityTagHeaderValue Tag, DateTimeOffset Since);
