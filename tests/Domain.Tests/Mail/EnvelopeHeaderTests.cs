using System.Text;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Domain.Mail;

/// <summary>The envelope is read from what the delivering server wrote, and from nothing else.</summary>
public class EnvelopeHeaderTests
{
    [Theory]
    [InlineData("Return-Path: <jane@example.com>\r\nFrom: x\r\n\r\n", "jane@example.com")]
    [InlineData("Return-Path:jane@example.com\n\n", "jane@example.com")]
    [InlineData("return-path: <>\r\n\r\n", "")]
    [InlineData("Return-Path:\r\n\r\n", null)]
    [InlineData("Return-Path: Jane <jane@example.com>\r\n\r\n", null)]
    [InlineData("Delivered-To: a@b\r\nReceived: by x\r\nReturn-Path: <gmail@example.com>\r\n\r\n", "gmail@example.com")]
    [InlineData("Return-Path: <ours@example.com>\r\nReturn-Path: <theirs@example.com>\r\n\r\n", "ours@example.com")]
    [InlineData("From: x\r\n\r\nReturn-Path: <body@example.com>\r\n", null)]
    [InlineData("", null)]
    public void The_return_path_is_the_topmost(string mail, string? expected) => Assert.Equal(expected, Read(mail).MailFrom);

    [Fact]
    public void Recipients_are_those_above_the_first_Received_each_once() =>
        Assert.Equal(
            ["311@toronto.ca", "alias@toronto.ca"],
            Read("X-Original-To: alias@toronto.ca\r\nDelivered-To: 311@toronto.ca\r\nEnvelope-to: ALIAS@toronto.ca\r\nReceived: by x\r\nDelivered-To: forged@example.com\r\n\r\n").RcptTo.Order(StringComparer.Ordinal));

    [Fact]
    public void However_many_recipients_stand_there_the_envelope_stays_small()
    {
        var envelope = Read(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"Delivered-To: a{i}@example.com\r\n")) + $"Return-Path: <{new string('x', 9_000)}@example.com>\r\n\r\n");

        Assert.Equal(20, envelope.RcptTo.Count);
        Assert.Null(envelope.MailFrom);
    }

    private static Envelope Read(string mail) => EnvelopeHeader.Read(Encoding.UTF8.GetBytes(mail));
}
