package fr.vitrine.events;

/**
 * RFC 5545, 3.8.5.3: what an example says, its DTSTART in America/New_York, its rule, the dates. "…": it goes on. Erratum 3883 has
 * the end of "every 3 hours" told in universal time.
 */
public final class RfcExamples {

    public static final String TABLE = """
            Daily for 10 occurrences | 1997-09-02T09:00 | FREQ=DAILY;COUNT=10 | 1997 Sep 2-11
            Daily until December 24, 1997 | 1997-09-02T09:00 | FREQ=DAILY;UNTIL=19971224T000000Z | 1997 Sep 2-30; Oct 1-31; Nov 1-30; Dec 1-23
            Every other day - forever | 1997-09-02T09:00 | FREQ=DAILY;INTERVAL=2 | 1997 Sep 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; Oct 2 4 6 8 10 12 14 16 18 20 22 24 26 28 30; Nov 1 3 5 7 9 11 13 15 17 19 21 23 25 27 29; Dec 1 3 …
            Every 10 days, 5 occurrences | 1997-09-02T09:00 | FREQ=DAILY;INTERVAL=10;COUNT=5 | 1997 Sep 2 12 22; Oct 2 12
            Every day in January, for 3 years (yearly) | 1998-01-01T09:00 | FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA | 1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31
            Every day in January, for 3 years (daily) | 1998-01-01T09:00 | FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1 | 1998 Jan 1-31; 1999 Jan 1-31; 2000 Jan 1-31
            Weekly for 10 occurrences | 1997-09-02T09:00 | FREQ=WEEKLY;COUNT=10 | 1997 Sep 2 9 16 23 30; Oct 7 14 21 28; Nov 4
            Weekly until December 24, 1997 | 1997-09-02T09:00 | FREQ=WEEKLY;UNTIL=19971224T000000Z | 1997 Sep 2 9 16 23 30; Oct 7 14 21 28; Nov 4 11 18 25; Dec 2 9 16 23
            Every other week - forever | 1997-09-02T09:00 | FREQ=WEEKLY;INTERVAL=2;WKST=SU | 1997 Sep 2 16 30; Oct 14 28; Nov 11 25; Dec 9 23; 1998 Jan 6 20; Feb 3 17 …
            Weekly on Tuesday and Thursday for five weeks (until) | 1997-09-02T09:00 | FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH | 1997 Sep 2 4 9 11 16 18 23 25 30; Oct 2
            Weekly on Tuesday and Thursday for five weeks (count) | 1997-09-02T09:00 | FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH | 1997 Sep 2 4 9 11 16 18 23 25 30; Oct 2
            Every other week on Monday, Wednesday, and Friday until December 24, 1997 | 1997-09-01T09:00 | FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR | 1997 Sep 1 3 5 15 17 19 29; Oct 1 3 13 15 17 27 29 31; Nov 10 12 14 24 26 28; Dec 8 10 12 22
            Every other week on Tuesday and Thursday, for 8 occurrences | 1997-09-02T09:00 | FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH | 1997 Sep 2 4 16 18 30; Oct 2 14 16
            Monthly on the first Friday for 10 occurrences | 1997-09-05T09:00 | FREQ=MONTHLY;COUNT=10;BYDAY=1FR | 1997 Sep 5; Oct 3; Nov 7; Dec 5; 1998 Jan 2; Feb 6; Mar 6; Apr 3; May 1; Jun 5
            Monthly on the first Friday until December 24, 1997 | 1997-09-05T09:00 | FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR | 1997 Sep 5; Oct 3; Nov 7; Dec 5
            Every other month on the first and last Sunday of the month for 10 occurrences | 1997-09-07T09:00 | FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU | 1997 Sep 7 28; Nov 2 30; 1998 Jan 4 25; Mar 1 29; May 3 31
            Monthly on the second-to-last Monday of the month for 6 months | 1997-09-22T09:00 | FREQ=MONTHLY;COUNT=6;BYDAY=-2MO | 1997 Sep 22; Oct 20; Nov 17; Dec 22; 1998 Jan 19; Feb 16
            Monthly on the third-to-the-last day of the month, forever | 1997-09-28T09:00 | FREQ=MONTHLY;BYMONTHDAY=-3 | 1997 Sep 28; Oct 29; Nov 28; Dec 29; 1998 Jan 29; Feb 26 …
            Monthly on the 2nd and 15th of the month for 10 occurrences | 1997-09-02T09:00 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15 | 1997 Sep 2 15; Oct 2 15; Nov 2 15; Dec 2 15; 1998 Jan 2 15
            Monthly on the first and last day of the month for 10 occurrences | 1997-09-30T09:00 | FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1 | 1997 Sep 30; Oct 1 31; Nov 1 30; Dec 1 31; 1998 Jan 1 31; Feb 1
            Every 18 months on the 10th thru 15th of the month for 10 occurrences | 1997-09-10T09:00 | FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15 | 1997 Sep 10-15; 1999 Mar 10-13
            Every Tuesday, every other month | 1997-09-02T09:00 | FREQ=MONTHLY;INTERVAL=2;BYDAY=TU | 1997 Sep 2 9 16 23 30; Nov 4 11 18 25; 1998 Jan 6 13 20 27; Mar 3 10 17 24 31 …
            Yearly in June and July for 10 occurrences | 1997-06-10T09:00 | FREQ=YEARLY;COUNT=10;BYMONTH=6,7 | 1997 Jun 10; Jul 10; 1998 Jun 10; Jul 10; 1999 Jun 10; Jul 10; 2000 Jun 10; Jul 10; 2001 Jun 10; Jul 10
            Every other year on January, February, and March for 10 occurrences | 1997-03-10T09:00 | FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3 | 1997 Mar 10; 1999 Jan 10; Feb 10; Mar 10; 2001 Jan 10; Feb 10; Mar 10; 2003 Jan 10; Feb 10; Mar 10
            Every third year on the 1st, 100th, and 200th day for 10 occurrences | 1997-01-01T09:00 | FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200 | 1997 Jan 1; Apr 10; Jul 19; 2000 Jan 1; Apr 9; Jul 18; 2003 Jan 1; Apr 10; Jul 19; 2006 Jan 1
            Every 20th Monday of the year, forever | 1997-05-19T09:00 | FREQ=YEARLY;BYDAY=20MO | 1997 May 19; 1998 May 18; 1999 May 17 …
            Monday of week number 20 (where the default start of the week is Monday), forever | 1997-05-12T09:00 | FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 1997 May 12; 1998 May 11; 1999 May 17 …
            Every Thursday in March, forever | 1997-03-13T09:00 | FREQ=YEARLY;BYMONTH=3;BYDAY=TH | 1997 Mar 13 20 27; 1998 Mar 5 12 19 26; 1999 Mar 4 11 18 25 …
            Every Thursday, but only during June, July, and August, forever | 1997-06-05T09:00 | FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8 | 1997 Jun 5 12 19 26; Jul 3 10 17 24 31; Aug 7 14 21 28; 1998 Jun 4 11 18 25; Jul 2 9 16 23 30; Aug 6 13 20 27; 1999 Jun 3 10 17 24; Jul 1 8 15 22 29; Aug 5 12 19 26 …
            Every Friday the 13th, forever (the first date is excepted) | 1997-09-02T09:00 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | 1998 Feb 13; Mar 13; Nov 13; 1999 Aug 13; 2000 Oct 13 …
            The first Saturday that follows the first Sunday of the month, forever | 1997-09-13T09:00 | FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13 | 1997 Sep 13; Oct 11; Nov 8; Dec 13; 1998 Jan 10; Feb 7; Mar 7; Apr 11; May 9; Jun 13 …
            Every 4 years, the first Tuesday after a Monday in November, forever (U.S. Presidential Election day) | 1996-11-05T09:00 | FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8 | 1996 Nov 5; 2000 Nov 7; 2004 Nov 2 …
            The third instance into the month of one of Tuesday, Wednesday, or Thursday, for the next 3 months | 1997-09-04T09:00 | FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997 Sep 4; Oct 7; Nov 6
            The second-to-last weekday of the month | 1997-09-29T09:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2 | 1997 Sep 29; Oct 30; Nov 27; Dec 30; 1998 Jan 29; Feb 26; Mar 30 …
            Every 3 hours from 9:00 AM to 5:00 PM on a specific day | 1997-09-02T09:00 | FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z | at 09:00 12:00 15:00
            Every 15 minutes for 6 occurrences | 1997-09-02T09:00 | FREQ=MINUTELY;INTERVAL=15;COUNT=6 | at 09:00 09:15 09:30 09:45 10:00 10:15
            Every hour and a half for 4 occurrences | 1997-09-02T09:00 | FREQ=MINUTELY;INTERVAL=90;COUNT=4 | at 09:00 10:30 12:00 13:30
            Every 20 minutes from 9:00 AM to 4:40 PM every day (daily) | 1997-09-02T09:00 | FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40 | at 09:00 09:20 09:40 10:00 10:20 10:40 11:00 11:20 11:40 12:00 12:20 12:40 13:00 13:20 13:40 14:00 14:20 14:40 15:00 15:20 15:40 16:00 16:20 16:40 +09:00 +09:20 +09:40 +10:00 +10:20 +10:40 +11:00 +11:20 +11:40 +12:00 +12:20 +12:40 +13:00 +13:20 +13:40 +14:00 +14:20 +14:40 +15:00 +15:20 +15:40 +16:00 +16:20 +16:40 …
            Every 20 minutes from 9:00 AM to 4:40 PM every day (minutely) | 1997-09-02T09:00 | FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16 | at 09:00 09:20 09:40 10:00 10:20 10:40 11:00 11:20 11:40 12:00 12:20 12:40 13:00 13:20 13:40 14:00 14:20 14:40 15:00 15:20 15:40 16:00 16:20 16:40 +09:00 +09:20 +09:40 +10:00 +10:20 +10:40 +11:00 +11:20 +11:40 +12:00 +12:20 +12:40 +13:00 +13:20 +13:40 +14:00 +14:20 +14:40 +15:00 +15:20 +15:40 +16:00 +16:20 +16:40 …
            Where the week starts on Monday makes a difference | 1997-08-05T09:00 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997 Aug 5 10 19 24
            Where the week starts on Sunday makes a difference | 1997-08-05T09:00 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997 Aug 5 17 19 31
            An invalid date (February 30) is ignored | 2007-01-15T09:00 | FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5 | 2007 Jan 15 30; Feb 15; Mar 15 30
            """;

    private RfcExamples() {}
}
